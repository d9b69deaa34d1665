#spatch --no-includes --include-headers
@@
expression E;
@@
- old(E)
+ new(E)
