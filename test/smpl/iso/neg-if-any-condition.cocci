// if (...) A else B is if (...) B else A too: whatever is asked, so is its opposite.
@@
expression E, S;
@@

  if (...) {
-   E = small(S);
+   E = slab(S);
  } else {
    E = big(S);
  }
