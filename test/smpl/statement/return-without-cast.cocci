@@
expression E;
@@
- return (int)E;
+ return E;
