@@
expression a;
@@
- return (a);
+ return a;
