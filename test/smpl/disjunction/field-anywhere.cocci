@@ identifier n; @@
struct n {
...
(
- int a;
+ long a;
|
- char b;
+ int b;
)
...
};
