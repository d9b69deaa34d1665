@ r1 @
identifier f;
@@

f(...) {
<+...
bad();
...+>
}

@ r2 @
identifier r1.f;
@@

f(...) {
+ mark();
...
}
