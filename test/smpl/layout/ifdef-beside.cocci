@@
expression E;
@@
- old(E);
