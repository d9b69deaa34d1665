@@
constant char [] s =~ "old";
@@
- print(s)
+ print_old(s)
