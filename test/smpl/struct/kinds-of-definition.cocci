@@
identifier name, last;
type T;
@@
(
  struct name {
    ...
-   T last[1];
+   T last[];
  };
|
  union name {
    ...
-   T last[1];
+   T last[0];
  };
)
