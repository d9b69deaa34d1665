@@
identifier l;
@@
 one();
? goto l;
- two();
