@@
expression E;
@@
  if (E)
- {
-   a();
-   b();
- }
+   ab();
