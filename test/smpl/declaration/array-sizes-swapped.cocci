@@
identifier a;
expression M, N;
type T;
@@
- T a[M][N];
+ T a[N][M];
