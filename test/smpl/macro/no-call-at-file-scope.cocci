@@
identifier f;
constant char[] c;
@@
- f(c)
+ say(f, c)
