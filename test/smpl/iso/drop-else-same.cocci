// An S that stands twice is not any statement, so the second one is not left out.
@@
statement S;
@@
- if (...) S else S
+ S
