@@
@@
- begin();
- ...
- end();
