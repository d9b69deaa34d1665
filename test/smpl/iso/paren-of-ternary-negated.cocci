@@
expression a;
@@
- return (!a) ? 0 : 1;
+ return !!a;
