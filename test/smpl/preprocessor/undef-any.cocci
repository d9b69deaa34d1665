@@ identifier X =~ "^OLD_"; @@
- #undef X
