int f(int a)
{   
	old(a);  
	g(a);	
	return 0;
}
