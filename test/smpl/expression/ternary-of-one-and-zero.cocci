@@
expression e;
@@
- return e ? 1 : 0;
+ return !!e;
