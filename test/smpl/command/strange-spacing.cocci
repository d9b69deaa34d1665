@  r  @
  expression   E  ,  F ;
    identifier
      f ;
@@
-       old  (  E , f ,
-	F )
+	fresh(F,f,E)
