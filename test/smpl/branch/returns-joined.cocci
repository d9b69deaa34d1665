@@
expression x;
constant C;
@@
- if (x)
-	return C;
- return 0;
+ return x ? C : 0;
