@@
expression e, f;
@@
- ~(e & f)
+ NAND(e, f)
