@@
expression E;
statement S1, S2, S3;
@@
- if (E == 1) S1
- else if (E == 2) S2
- else S3
+ switch3(E);
