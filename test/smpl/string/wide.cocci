@@ @@
- name(L"x")
+ name(u"x")
