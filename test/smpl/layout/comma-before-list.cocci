@@
expression list es;
@@
-say(
+warn(1,
  es);
-complain(1);
