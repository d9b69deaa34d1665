@@
expression E;
@@
 E ==
- L'a'
+ L'b'
