void f(int a)
{
	get(a, GFP_KERNEL);
	get(a, __GFP_SLEEP | __GFP_IO);
	get(a, __GFP_IO | __GFP_SLEEP);
	get(a, __GFP_IO);
}
