@@
identifier f =~ "^snd_.*_new$";
expression list es;
@@
- f(es)
+ create(es)
