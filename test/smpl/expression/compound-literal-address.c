void f(int n)
{
	call(&(struct arg){ n });
	call(&(struct arg){ 3 });
	call(&(struct arg){ .n = 3 });
}
