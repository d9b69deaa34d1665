@@
statement S;
@@
- while (1) S
+ for (;;) S
