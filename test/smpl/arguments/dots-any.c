void f(int a)
{
	log(OLD);
	log(a, OLD);
	log(OLD, a);
	log(a, OLD, OLD);
	log(a, a);
}
