struct s { int a; char b; };
struct t { char b; int a; };
