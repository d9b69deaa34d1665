@@ identifier n; type T; identifier x; @@
n(...) {
...
(
- a();
+ aa();
|
- b();
+ bb();
)
...
}
