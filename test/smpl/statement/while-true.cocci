@@
statement S;
@@
- while (1)
+ for (;;)
  S
