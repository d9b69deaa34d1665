@@
expression a, b;
@@
- old(a, b);
+ a=b==0?b+1:-a+(a-b)-f(a)+1;
+ a|=b<<2;
+ if(a&&!b||*a>=b)a=&b;
+ f(a<b,a^b,a&b,-a,~b,!a,a->k,a.k,a++,--b);
