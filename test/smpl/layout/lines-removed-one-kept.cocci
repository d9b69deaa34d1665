@@ expression list es; @@
(
- trace(es);
|
- debug(es);
)
