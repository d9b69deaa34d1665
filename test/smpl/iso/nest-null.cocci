@@
expression x;
@@
 x = alloc();
 <...
- x == NULL
+ is_null(x)
 ...>
 put(x);
