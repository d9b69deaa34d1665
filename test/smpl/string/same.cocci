@@
constant char [] s;
@@
- twice(s, s)
+ once(s)
