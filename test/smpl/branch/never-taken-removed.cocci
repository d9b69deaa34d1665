@@
statement S;
@@
- if (0) S
