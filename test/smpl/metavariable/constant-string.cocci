@@
constant char [] s;
@@
- print(s)
+ puts(s)
