@@
expression E;
@@
- init(E)
+ init(&E)
