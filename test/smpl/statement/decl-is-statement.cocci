@@
statement S1, S2;
@@
S1
- a();
S2
