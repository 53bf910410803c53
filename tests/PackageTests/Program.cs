using DangBo.PackageTests;

var proof = new Proof(Console.Out);
WholeFlow.Run(proof);
return proof.Finish();
