@script:python@
@@
print(cocci.files())
