@@
expression E;
@@
- return E;
+ return finish(E);
