@@
expression E;
@@
 if (E) one();
 else
+ three();
- two();
