@@ enum mode m; statement S; @@
- if (m == ON) S
+ when_on(m);
