@r depends on file in "lib"@
@@
- a();

@s depends on !(file in "lib")@
@@
- b();
