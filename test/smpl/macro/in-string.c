#define PREFIX "x: "

void f(int a)
{
	log_it(PREFIX "start");
	print(KERN_INFO PREFIX "n %d\n", log_it(a));
}
