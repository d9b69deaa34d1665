@@
expression x;
@@
 x = get(...)
 ...
- use(x)
+ used(x)
