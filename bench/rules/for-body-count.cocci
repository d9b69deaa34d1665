@@ expression E1, E2, E3; statement S; @@
- for (E1; E2; E3)
- S
+ for (E1; E2; E3) {
+ count();
+ S
+ }
