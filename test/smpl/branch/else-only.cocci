@@
statement S;
@@
if (...) S
else {
  ...
- old();
+ new();
  ...
}
