@@
identifier u;
@@
- union u {
+ struct u {
  ...
  };
