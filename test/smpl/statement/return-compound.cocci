@@
expression E;
@@
- return E;
+ { out(E); return; }
