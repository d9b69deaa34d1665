// An enumerator and a macro that is a number are ints; sizeof() is a size_t.
@@
int x;
@@
- put(x)
+ put_int(x)

@@
unsigned long x;
@@
- put(x)
+ put_long(x)
